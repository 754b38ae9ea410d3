import { callCloud } from './call-cloud'
import { isOnCloud } from './cloud'
import { home } from './home'
import { type Call, type CallAnswer, post } from './post'

/** Brings a call to the backend, wherever this build's is. Rejects with `offline` when no answer came. */
export const send = (call: Call): Promise<CallAnswer> => (isOnCloud ? callCloud(call) : post(home.calls, call))
