/** A 32-bit graph as a GPU would run it in 16 bits: the result of every node is rounded to a half, and what is
 *  too large becomes infinity. The CPU provider itself keeps 32 bits between nodes whatever a graph says. */

import { z } from 'zod'
import { encodeModel, MODEL, TENSOR_TYPE } from '../../src/inference/onnx/onnx-proto.js'

const Model = z.looseObject({
  graph: z.looseObject({
    node: z.array(
      z.looseObject({
        opType: z.string(),
        input: z.array(z.string()),
        output: z.array(z.string()),
        attribute: z.array(z.looseObject({ name: z.string() })).default([]),
      }),
    ),
  }),
})

/** Its results are numbers of a table, or what was rounded before. */
const EXACT = new Set(['Gather', 'Slice', 'Cast'])

export function roundToHalf(graph: Uint8Array): Uint8Array {
  const model = z.parse(Model, MODEL.toObject(MODEL.decode(graph)))
  const counts = new Set<string>()
  const nodes = model.graph.node.flatMap((node, n) => {
    if (EXACT.has(node.opType)) return [node]
    if (node.opType === 'Shape' || node.input.some((name) => counts.has(name))) {
      for (const name of node.output) counts.add(name) // whole numbers, and so is what is made of them
      return [node]
    }
    const casts = node.output.flatMap((name, i) => {
      if (name === '') return [] // left out
      const half = `${name}_half`
      return [
        cast({ from: `${name}_exact`, to: half, type: TENSOR_TYPE.float16, id: `${n}_${i}` }),
        cast({ from: half, to: name, type: TENSOR_TYPE.float32, id: `${n}_${i}_back` }),
      ]
    })
    // a GPU multiplies packed weights in 16 bits, where a CPU takes 8
    const attribute = node.attribute.filter(({ name }) => name !== 'accuracy_level')
    return [
      { ...node, attribute, output: node.output.map((name) => name && `${name}_exact`) },
      ...casts,
    ]
  })
  return encodeModel({ ...model, graph: { ...model.graph, node: nodes } })
}

interface CastPlace {
  readonly from: string
  readonly to: string
  readonly type: number
  readonly id: string
}

function cast({ from, to, type, id }: CastPlace) {
  const attribute = [{ name: 'to', type: 2, i: type }]
  return { opType: 'Cast', name: `round_${id}`, input: [from], output: [to], attribute }
}
