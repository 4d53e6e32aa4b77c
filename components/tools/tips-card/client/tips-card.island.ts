import { readAnswers, writeAnswers } from '@/lib/tools/answers-codec'
import { formatTicks, type TipsCardMessages } from '@/lib/tools/tips'
import { enhance } from '../../client/enhance'
import { StoredAnswers } from '../../client/stored-answers'

const root = document.querySelector<HTMLElement>('[data-card]')
if (root) tickOff(root)

/** Makes the tips tickable. */
function tickOff(root: HTMLElement): void {
  const messages = JSON.parse(root.dataset.card ?? '{}') as TipsCardMessages
  const ticks = [...root.querySelectorAll<HTMLInputElement>('[data-tick]')]
  const total = root.querySelector('[data-total]')
  const read = (code: string) => readAnswers(code, ticks.length, 1)
  const storedAnswers = new StoredAnswers(
    'tips-card',
    (code) => read(code) !== undefined,
    (code) => {
      const answers = read(code)
      ticks.forEach((tick, at) => {
        tick.checked = answers?.[at] === 1
      })
      show()
    },
  )
  enhance(root)
  for (const tick of ticks) {
    tick.addEventListener('change', () => {
      storedAnswers.save(writeAnswers(ticks.map(({ checked }) => Number(checked))))
      show()
    })
  }
  show()

  function show(): void {
    const count = ticks.filter(({ checked }) => checked).length
    if (total) total.textContent = formatTicks(count, ticks.length, messages)
  }
}
