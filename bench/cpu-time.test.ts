import { expect, test } from 'vitest'
import { parseStat } from './cpu-time.ts'

test('processor ticks are read past a process name with spaces and brackets', () => {
  // man 5 proc: pid (comm) state ppid pgrp session tty tpgid flags minflt cminflt majflt cmajflt utime stime cutime cstime
  const line = '4711 (post (gres) x) S 42 42 42 0 -1 4194560 100 200 0 0 310 25 1000 70 20 0 1 0 99'
  expect(parseStat(line)).toEqual({ parent: 42, own: 335, ofEnded: 1070 }) // 310 + 25, 1000 + 70
})
