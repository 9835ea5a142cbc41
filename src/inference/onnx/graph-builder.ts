/** Builds one ONNX graph node by node. Values are named by strings; a weight is a reference into a
 *  safetensors file (ONNX external data), so no value is copied here. Knows no network. */

import { BYTES_PER_VALUE, type StoredTensor, type WeightType } from '../safetensors.js'
import {
  ATTRIBUTE_TYPE,
  EXTERNAL_DATA,
  encodeModel,
  TENSOR_TYPE,
  type TensorType,
} from './onnx-proto.js'

/** The name of a value inside the graph. */
export type Value = string
/** A size, or the name of a size that is known at run time only. */
export type Dim = number | string
/** Whole numbers become int attributes; `float()` marks the others. */
export type Attribute = number | string | readonly number[] | FloatAttribute

export interface FloatAttribute {
  readonly float: number
}

export interface GraphBuilder {
  input(name: string, type: TensorType, dims: readonly Dim[]): Value
  /** Declares that the value is an output under its own name. */
  output(name: string, type: TensorType, dims: readonly Dim[]): void
  /** A node with one output. */
  node(opType: string, inputs: readonly Value[], options?: NodeOptions): Value
  /** A node with the outputs named; an empty name leaves an output out. */
  nodeWithOutputs(opType: string, inputs: readonly Value[], options: NamedOutputs): void
  /** The stored tensor as it is, in its own type. */
  stored(tensor: StoredTensor, rows?: RowRange): Value
  /** The stored tensor as floats of this type. */
  weight(tensor: StoredTensor, type: TensorType, rows?: RowRange): Value
  cast(value: Value, type: TensorType): Value
  /** What `add` makes of weights alone: ONNX Runtime computes it when it loads the graph, and not in every round. */
  once<T>(add: () => T): T
  ints(values: readonly number[]): Value
  floats(values: Float32Array, dims: readonly number[]): Value
  /** Repeats a part of the graph at run time. */
  loop(loop: Loop): void
  encode(): Uint8Array
}

export interface Loop {
  /** int64 []: the most rounds there are. */
  readonly most: Value
  readonly carried: readonly Carried[]
  /** Adds the nodes of one round; it may use every value from before the loop. */
  readonly round: (start: RoundStart) => RoundEnd
  /** What each round gives, one below the other. */
  readonly collected: { readonly name: string; readonly type: TensorType }
}

/** A value that goes from round to round. */
export interface Carried {
  /** Of what the last round leaves. */
  readonly name: string
  readonly type: TensorType
  /** As the first round finds it. */
  readonly dims: readonly Dim[]
  readonly initial: Value
}

export interface RoundStart {
  /** int64 []: rounds before this one. */
  readonly count: Value
  /** As declared, in the same order. */
  readonly carried: readonly Value[]
}

export interface RoundEnd {
  /** bool []: whether another round follows. */
  readonly goesOn: Value
  readonly carried: readonly Value[]
  readonly collected: Value
}

export interface NodeOptions {
  readonly attributes?: Readonly<Record<string, Attribute>>
  /** Microsoft's own operators instead of the standard's. */
  readonly domain?: typeof MICROSOFT
  /** The name of the output; needed where it is an output of the graph. */
  readonly output?: string
}

export interface NamedOutputs extends NodeOptions {
  readonly outputs: readonly string[]
}

/** Rows `from` (included) to `to` (excluded) of the first dimension. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

export const MICROSOFT = 'com.microsoft'
const IR_VERSION = 9
const OPSET = 21
const ONNX_TYPE: Readonly<Record<WeightType, TensorType>> = {
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  U8: 'uint8',
}

export function float(value: number): FloatAttribute {
  return { float: value }
}

export function createGraph(name: string): GraphBuilder {
  const outerNodes: object[] = []
  /** Where the next node goes: the graph's own nodes, or those of the round that is being built. */
  let nodes = outerNodes
  const initializers: object[] = []
  const inputs: object[] = []
  const outputs: object[] = []
  let count = 0
  const fresh = (prefix: string) => `${prefix}_${count++}`

  const addNode = (opType: string, from: readonly Value[], options: NamedOutputs) => {
    nodes.push({
      opType,
      name: fresh('node'),
      domain: options.domain ?? '',
      input: from,
      output: options.outputs,
      attribute: Object.entries(options.attributes ?? {}).map(encodeAttribute),
    })
  }
  const addInitializer = (type: TensorType, dims: readonly number[], rest: object) => {
    const value = fresh('weight')
    initializers.push({ name: value, dims, dataType: TENSOR_TYPE[type], ...rest })
    return value
  }

  /** What `add` adds becomes a list of its own. */
  const inRound = <T>(add: () => T): [readonly object[], T] => {
    const [before, own]: [object[], object[]] = [nodes, []]
    nodes = own
    const result = add()
    nodes = before
    return [own, result]
  }

  const builder: GraphBuilder = {
    input: (value, type, dims) => {
      inputs.push(valueInfo(value, type, dims))
      return value
    },
    output: (value, type, dims) => {
      outputs.push(valueInfo(value, type, dims))
    },
    node: (opType, from, options = {}) => {
      const value = options.output ?? fresh(opType)
      addNode(opType, from, { ...options, outputs: [value] })
      return value
    },
    nodeWithOutputs: addNode,
    stored: (tensor, rows) => {
      const part = rows === undefined ? tensor : sliceRows(tensor, rows)
      return addInitializer(ONNX_TYPE[part.type], part.shape, externalData(part))
    },
    weight: (tensor, type, rows) => {
      const value = builder.stored(tensor, rows)
      if (ONNX_TYPE[tensor.type] === type) return value
      return builder.once(() => builder.cast(value, type))
    },
    cast: (value, type) => builder.node('Cast', [value], { attributes: { to: TENSOR_TYPE[type] } }),
    // it folds no nodes inside of loops
    once: (add) => {
      const before = nodes
      nodes = outerNodes
      const result = add()
      nodes = before
      return result
    },
    ints: (values) =>
      addInitializer('int64', [values.length], {
        rawData: Buffer.from(BigInt64Array.from(values, BigInt).buffer),
      }),
    floats: (values, dims) =>
      addInitializer('float32', dims, {
        rawData: Buffer.from(values.buffer, values.byteOffset, values.byteLength),
      }),
    loop: ({ most, carried, round, collected }) => {
      const start = {
        count: fresh('round'),
        goesOn: fresh('goes_on'),
        carried: carried.map(({ name }) => fresh(name)),
      }
      const [own, end] = inRound(() => {
        const { goesOn, carried: left, collected: given } = round(start)
        // a round may leave what it found: ONNX wants it from a node of its own
        return [goesOn, ...left, given].map((value) => builder.node('Identity', [value]))
      })
      const types: readonly TensorType[] = [
        'bool',
        ...carried.map(({ type }) => type),
        collected.type,
      ]
      const body = {
        name: fresh('rounds'),
        node: own,
        input: [
          valueInfo(start.count, 'int64', []),
          valueInfo(start.goesOn, 'bool', []),
          ...carried.map(({ type, dims }, i) => valueInfo(start.carried[i] ?? '', type, dims)),
        ],
        // without shapes: they differ from round to round
        output: end.map((value, i) => valueInfo(value, types[i] ?? 'bool', null)),
      }
      const always = addInitializer('bool', [], { rawData: Buffer.of(1) })
      nodes.push({
        opType: 'Loop',
        name: fresh('node'),
        input: [most, always, ...carried.map(({ initial }) => initial)],
        output: [...carried.map(({ name }) => name), collected.name],
        attribute: [{ name: 'body', type: ATTRIBUTE_TYPE.graph, g: body }],
      })
    },
    encode: () =>
      encodeModel({
        irVersion: IR_VERSION,
        producerName: 'phonewright',
        opsetImport: [
          { domain: '', version: OPSET },
          { domain: MICROSOFT, version: 1 },
        ],
        graph: {
          name,
          node: outerNodes,
          initializer: initializers,
          input: inputs,
          output: outputs,
        },
      }),
  }
  return builder
}

function sliceRows(tensor: StoredTensor, { from, to }: RowRange): StoredTensor {
  const [, ...rest] = tensor.shape
  const rowBytes = rest.reduce((product, dim) => product * dim, 1) * BYTES_PER_VALUE[tensor.type]
  return {
    ...tensor,
    shape: [to - from, ...rest],
    offset: tensor.offset + from * rowBytes,
    byteLength: (to - from) * rowBytes,
  }
}

function externalData({ file, offset, byteLength }: StoredTensor): object {
  return {
    dataLocation: EXTERNAL_DATA,
    externalData: [
      { key: 'location', value: file },
      { key: 'offset', value: String(offset) },
      { key: 'length', value: String(byteLength) },
    ],
  }
}

function encodeAttribute([name, value]: [string, Attribute]): object {
  if (typeof value === 'number') return { name, type: ATTRIBUTE_TYPE.int, i: value }
  if (typeof value === 'string') {
    return { name, type: ATTRIBUTE_TYPE.string, s: Buffer.from(value) }
  }
  if ('float' in value) return { name, type: ATTRIBUTE_TYPE.float, f: value.float }
  return { name, type: ATTRIBUTE_TYPE.ints, ints: value }
}

/** @param dims null: not known */
function valueInfo(name: string, type: TensorType, dims: readonly Dim[] | null): object {
  if (dims === null) return { name, type: { tensorType: { elemType: TENSOR_TYPE[type] } } }
  const dim = dims.map((size) =>
    typeof size === 'number' ? { dimValue: size } : { dimParam: size },
  )
  return { name, type: { tensorType: { elemType: TENSOR_TYPE[type], shape: { dim } } } }
}
