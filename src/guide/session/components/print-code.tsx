import type { SessionId } from 'domain/programme/ids'

/** Nothing is printed in WeChat. */
export const PrintCode = (_props: { id: SessionId }): null => null
