type Chain = { optimization: { splitChunks: (options: object) => unknown } }

/** A page's chunk holds that page only; what three or more share is loaded once. */
export function splitChunks(chain: Chain): void {
  chain.optimization.splitChunks({
    chunks: 'all',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      shared: { name: 'shared', chunks: 'async', minChunks: 3, priority: 10, enforce: true },
      vendors: { name: 'vendors', chunks: 'initial', test: /node_modules/, priority: 5 },
    },
  })
}
