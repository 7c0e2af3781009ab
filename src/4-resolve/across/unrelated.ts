import { placesAgree } from './places.js'
import type { StatedRole } from './role.js'

/** Whether a role is the one that "no relation to the mayor" speaks of. */
export function roleFits(excluded: StatedRole, role: StatedRole): boolean {
  const fields = excluded.field.length === 0 || excluded.field.some((one) => role.field.includes(one))
  return excluded.noun === role.noun && fields && placesAgree(excluded.places, role.places) !== 'different'
}
