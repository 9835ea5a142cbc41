// Jest gives every test file its own JavaScript realm. onnxruntime-node compares typed arrays with
// the constructors of Node's realm and refuses the others, so tests share Node's typed arrays.
import { TestEnvironment } from 'jest-environment-node'

const SHARED = [
  'Float32Array',
  'Float64Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'BigInt64Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'BigUint64Array',
]

export default class NodeRealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const name of SHARED) this.global[name] = globalThis[name]
  }
}
