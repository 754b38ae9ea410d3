const nothing = () => undefined

// Taro's router and start-up register these whether or not a page uses them.
export const defineCustomElementTaroTabbar = nothing
export const defineCustomElementTaroPullToRefreshCore = nothing
