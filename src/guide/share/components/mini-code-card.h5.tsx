/** Outside WeChat its code says nothing that the QR code does not. */
export const MiniCodeCard = (_props: { target: unknown; title: string }): null => null
