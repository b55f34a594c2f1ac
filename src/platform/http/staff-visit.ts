type Visited = { readonly visitor: { readonly kind: string; readonly staffId?: string } }

/** Who is signed in to the console. @throws Error on a route that lets others in */
export function staffOf({ visitor }: Visited): string {
  if (visitor.staffId === undefined) throw new Error('no staff is signed in on this route')
  return visitor.staffId
}
