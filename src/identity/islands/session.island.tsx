// Says two minutes before the session ends that it does. An extra: without it what was typed is kept all the same.

const WARNED_SECONDS = 120

function watch(bar: HTMLElement): void {
  const words = bar.querySelector<HTMLElement>('[role=alert]')
  const clock = bar.querySelector<HTMLElement>('[aria-hidden]')
  const button = bar.querySelector('button')
  // Members and staff have sessions of their own, in the same browser too.
  const channel = new BroadcastChannel(`payung${bar.dataset.stay}`)
  if (!words || !clock || !button) return
  const last = performance.now() + Number(bar.dataset.leftSeconds) * 1000
  let end = 0
  let said = ''
  let hasLeft = false

  const begin = (seconds: number) => {
    end = Math.min(performance.now() + seconds * 1000, last)
  }
  const say = (what: string) => {
    if (said !== what) words.textContent = what
    said = what
  }
  const look = () => {
    const left = Math.ceil((end - performance.now()) / 1000)
    const isTime = left <= WARNED_SECONDS
    bar.hidden = !isTime
    bar.togglePopover(isTime)
    if (!isTime) return say('')
    button.hidden = left <= 0 || end === last
    clock.hidden = left <= 0
    clock.textContent = `${Math.floor(left / 60)}:${String(Math.max(0, left % 60)).padStart(2, '0')}`
    if (left <= 0 && bar.dataset.leave !== undefined && !hasLeft) {
      hasLeft = true // a second sign-out would overtake the first
      leave()
    }
    say((left > 0 ? words.dataset.soon : words.dataset.over) ?? '')
  }

  const stay = async () => {
    const address = bar.dataset.stay ?? ''
    const answer = await fetch(address, { method: 'POST', redirect: 'manual' }).catch(() => null)
    if (!answer?.ok) return
    const { idleSeconds } = await answer.json()
    begin(idleSeconds)
    channel.postMessage(idleSeconds)
    look()
  }
  button.addEventListener('click', () => void stay())
  // Another tab was used: the session is one.
  channel.addEventListener('message', ({ data }) => begin(Number(data)))
  begin(Number(bar.dataset.idleSeconds))
  channel.postMessage(Number(bar.dataset.idleSeconds))
  setInterval(look, 1000)
}

/** On a public computer the page does not stay: signing out clears the browser and says so. */
function leave(): void {
  document.querySelector<HTMLFormElement>('form[action="/logout"]')?.requestSubmit()
}

const bar = document.querySelector<HTMLElement>('.session-warning')
if (bar && 'popover' in bar) watch(bar)
