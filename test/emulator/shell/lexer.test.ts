import { expect, test } from '@jest/globals'
import { lex, type Token } from '../../../src/emulator/shell/lexer.js'

test.each([
  ['a  b', ['a', 'b']],
  ["echo 'a  b'c", ['echo', 'a  bc']],
  ['echo "a \\"b\\" \\n"', ['echo', 'a "b" \\n']],
  ["[ -e '/x' ] && echo __PASS__", ['[', '-e', '/x', ']', '&&', 'echo', '__PASS__']],
  ['a;b|c||d', ['a', ';', 'b', '|', 'c', '||', 'd']],
  ['a\\;b \\ c', ['a;b', ' c']],
  ["''", ['']],
  ['echo $? "$X y" $Z', ['echo', '<?>', '<X> y', '<Z>']],
  ["echo '$X' \\$X", ['echo', '$X', '$X']],
  ['a>b 2>/dev/null', ['a', 'stdout>file', 'b', 'stderr>file', '/dev/null']],
  ['a >> b 2>&1 < c', ['a', 'stdout>append', 'b', 'stderr>stdout', 'stdin>file', 'c']],
  ['tap 12 2>x', ['tap', '12', 'stderr>file', 'x']],
  ['settings put x2>y', ['settings', 'put', 'x2', 'stdout>file', 'y']],
  ['echo $(a (b) c)d `e f`', ['echo', '<run a (b) c>d', '<run e f>']],
  [`echo "x$(a)" '$(b)' \\$(c)`, ['echo', 'x<run a>', '$(b)', '$(c)']],
  ['echo $(a `b', ['echo', '$(a', '`b']],
  [
    `export ANDROID_LOG_TAGS="''"; exec logcat '-v' 'threadtime'`,
    ['export', "ANDROID_LOG_TAGS=''", ';', 'exec', 'logcat', '-v', 'threadtime'],
  ],
])('cuts %s as sh does', (line, expected) => {
  const lexed = lex(line)
  expect('tokens' in lexed ? lexed.tokens.map(show) : lexed.error).toEqual(expected)
})

test.each(["echo 'a", 'echo "a'])('misses the closing quote of %s', (line) => {
  expect(lex(line)).toEqual({ error: 'no closing quote' })
})

function show(token: Token): string {
  switch (token.kind) {
    case 'word':
      return token.parts
        .map((part) => {
          if (typeof part === 'string') return part
          return 'variable' in part ? `<${part.variable}>` : `<run ${part.commandLine}>`
        })
        .join('')
    case 'operator':
      return token.operator
    case 'redirect':
      return `${token.from}>${token.to}`
  }
}
