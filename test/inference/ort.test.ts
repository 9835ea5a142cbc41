import { expect, it } from '@jest/globals'
import { createGraph } from '../../src/inference/onnx/graph-builder.js'
import { createSession, floatTensor, int64Tensor } from '../../src/inference/ort.js'

it('takes numbers too small for all of their digits for nothing, so that no core stops for them', async () => {
  const g = createGraph('square')
  const x = g.input('x', 'float32', [2])
  g.node('Mul', [x, x], { output: 'y' })
  g.output('y', 'float32', [2])
  const session = await createSession(g.encode(), { folder: '.', provider: 'cpu', threads: 1 })
  const { y } = await session.run({ x: floatTensor(Float32Array.of(1e-15, 1e-20), [2]) })
  await session.close()
  expect([...((y?.data ?? []) as Float32Array)]).toEqual([expect.closeTo(1e-30, 35), 0])
})

it('says what to do when ONNX Runtime gets no memory', async () => {
  const g = createGraph('huge')
  const x = g.input('x', 'float32', [1])
  const sizes = g.input('sizes', 'int64', [1])
  g.node('Expand', [x, sizes], { output: 'y' })
  g.output('y', 'float32', ['n'])
  const session = await createSession(g.encode(), { folder: '.', provider: 'cpu', threads: 1 })
  const floats = 2 ** 45 // more than any processor can address
  const run = session.run({
    x: floatTensor(Float32Array.of(1), [1]),
    sizes: int64Tensor([floats], [1]),
  })
  await expect(run).rejects.toMatchObject({
    code: 'MODEL_FAILED',
    message: expect.stringMatching(/^ONNX Runtime \(cpu\): .* of size 140737488355328$/),
    hint: expect.stringMatching(/memory/),
  })
  await session.close()
})
