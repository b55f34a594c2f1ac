/** Offers to show each password, and says when Caps Lock is on. */
export function helpWithPasswords(): void {
  for (const help of document.querySelectorAll<HTMLElement>('[data-password]')) {
    const input = document.getElementById(help.dataset.password ?? '')
    const [button] = help.getElementsByTagName('button')
    const [warning] = help.getElementsByTagName('p')
    if (!(input instanceof HTMLInputElement) || !button || !warning) continue
    help.hidden = false
    button.addEventListener('click', () => turn(input, button))
    // Else the browser would remember the password as an ordinary text.
    input.form?.addEventListener('submit', () => {
      input.type = 'password'
    })
    for (const kind of ['keydown', 'keyup'] as const)
      input.addEventListener(kind, (event) => warn(event, warning))
    input.addEventListener('blur', () => {
      warning.textContent = ''
    })
  }
}

function turn(input: HTMLInputElement, button: HTMLButtonElement): void {
  const isHidden = input.type === 'password'
  input.type = isHidden ? 'text' : 'password'
  const words = button.textContent ?? ''
  button.textContent = button.dataset.other ?? ''
  button.dataset.other = words
}

function warn(event: KeyboardEvent, warning: HTMLElement): void {
  // A password manager types without keys, and then there is no state to read.
  const isOn = event.getModifierState?.('CapsLock') === true
  const words = isOn ? (warning.dataset.words ?? '') : ''
  // Said once, not at every letter.
  if (warning.textContent !== words) warning.textContent = words
}
