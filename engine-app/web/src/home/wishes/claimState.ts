import type { OwnWishClaimRow } from '@/shared/api/types'

/** One state: that of the wish while he is in it, else what became of his claim. */
export const stateOf = ({ claimState, claimStateName, state }: Pick<OwnWishClaimRow, 'claimState' | 'claimStateName' | 'state'>) =>
  claimState === 'AGREED' || claimState === 'SERVED' ? state.name : claimStateName
