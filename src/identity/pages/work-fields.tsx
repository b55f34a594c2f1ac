import type { VNode } from 'preact'
import type { Language } from '#values'
import type { Task } from '../work.ts'
import { Countdown } from './countdown.tsx'

export type WorkFieldsProps = {
  readonly language: Language
  readonly task: Task
  /** The notice above the form tells the time already. */
  readonly isTold: boolean
}

/** In a form for a crowded network: the ticket, and the place where `wait.island.ts` puts its answer. */
export function WorkFields({ language, task, isTold }: WorkFieldsProps): VNode {
  return (
    <>
      <input type="hidden" name="ticket" value={task.ticket} data-bits={task.bits} />
      <input type="hidden" name="proof" value="" />
      {!isTold && <Countdown language={language} seconds={task.waitSeconds} orWork />}
    </>
  )
}
