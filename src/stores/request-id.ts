/** An id for what is asked of the backend, which no other request has. */
export const newRequestId = (): string =>
  [0, 1, 2]
    .map(() => Math.floor(Math.random() * 2 ** 32).toString(36))
    .join('-')
    .padEnd(8, '0')
