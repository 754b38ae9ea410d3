import { backendUrls } from './backend-urls'
import { callCloud } from './call-cloud'
import { isOnCloud } from './cloud'
import { type CallRequest, type CallResponse, post } from './post'

/** Brings a call to the backend, wherever this build's is. Rejects with `offline` when no answer came. */
export const send = (call: CallRequest): Promise<CallResponse> =>
  isOnCloud ? callCloud(call) : post(backendUrls.calls, call)
