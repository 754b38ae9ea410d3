export const windowWidth = (): number => window.innerWidth
