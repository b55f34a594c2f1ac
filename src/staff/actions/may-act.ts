import type { MayAct } from '#cases'
import { mayDecide } from '#identity'
import type { Keys } from '#platform/keys'

/** Neither about oneself or a relative, nor after somebody whose account one made: the check of all officers. */
export const mayActOf =
  (keys: Keys): MayAct =>
  async (db, act) =>
    (await mayDecide({ db, keys }, { ...act, atBranch: false })).ok
