import type { ScanResult } from './scan'

/** A browser needs no scanner of ours: the phone's own camera opens the link. */
export const canScan = false

export const scanCode = async (): Promise<ScanResult> => 'refused'
