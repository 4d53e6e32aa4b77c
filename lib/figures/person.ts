import { round } from './round'

/** A person standing on a floor, head and body: the customer, drawn to scale. */
export function person(x: number, floor: number, height: number) {
  const head = height * 0.11
  const part = (share: number) => round(floor - height * share)
  const reach = round(height * 0.16)
  const stride = round(height * 0.1)
  return {
    head: { cx: x, cy: round(floor - height + head), r: round(head) },
    body: [
      `M${x} ${part(0.77)}V${part(0.42)}`,
      `M${x - reach} ${part(0.47)}L${x} ${part(0.7)}L${x + reach} ${part(0.47)}`,
      `M${x - stride} ${floor}L${x} ${part(0.42)}L${x + stride} ${floor}`,
    ].join(''),
  }
}
