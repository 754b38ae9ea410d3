/** On the web a fault is the browser's to show: nothing is sent anywhere. */
export function reportFault(fault: unknown): void {
  console.error(fault)
}
