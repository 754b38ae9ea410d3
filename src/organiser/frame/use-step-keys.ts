/** Phones have no keys for it. */
export const useStepKeys = (_isOn: boolean): void => undefined
