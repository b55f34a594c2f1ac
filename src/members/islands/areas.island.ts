type Area = { readonly code: string; readonly name: string }

/** Fills the next list as soon as an area is chosen, and takes away what was chosen under another. */
export function chooseAreas(): void {
  const place = document.querySelector<HTMLElement>('[data-areas]')
  const shown = place?.querySelector<HTMLInputElement>('input[name=shown]')
  const address = place?.dataset.areas
  if (!place || !shown || address === undefined) return
  const lists = [...place.querySelectorAll('select')]
  for (const [index, list] of lists.entries()) {
    const next = lists[index + 1]
    if (next === undefined) continue
    list.addEventListener('change', () => {
      for (const below of lists.slice(index + 1)) fill(below, [])
      fetchAreas(address, list.value).then(
        (areas) => {
          // Chosen anew meanwhile: another answer is on its way.
          if (areas.some(({ code }) => !code.startsWith(`${list.value}.`))) return
          fill(next, areas)
          shown.value = list.value
        },
        () => undefined, // the button goes on one step, as without a script
      )
    })
  }
}

async function fetchAreas(address: string, under: string): Promise<readonly Area[]> {
  if (under === '') return []
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ under }) })
  if (!answer.ok) throw new Error(String(answer.status))
  const { areas } = (await answer.json()) as { readonly areas: readonly Area[] }
  return areas
}

function fill(list: HTMLSelectElement, areas: readonly Area[]): void {
  list.length = 1
  for (const { code, name } of areas) list.add(new Option(name, code))
  const field = list.closest<HTMLElement>('[data-areas] > div')
  if (field) field.hidden = areas.length === 0
}
