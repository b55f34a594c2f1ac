import { ownAddress } from '#values'

// Where a signed-in member would be sent in a circle, or signed out again.
const NOT_A_DESTINATION = /^\/(?:login|logout|logged-out|verify-again)(?:[/?]|$)/

/** Where somebody wanted to go before they had to sign in: an address of ours without its fragment, or `undefined`. */
export function destinationOf(text: string | undefined): string | undefined {
  const [address] = (ownAddress(text ?? '') ?? '').split('#')
  return address === undefined || address === '' || NOT_A_DESTINATION.test(address)
    ? undefined
    : address
}
