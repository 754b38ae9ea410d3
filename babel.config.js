// Taro's preset for the two builds; under jest plain modern JavaScript for the Node that runs it.
module.exports = (api) => {
  api.cache.using(() => `${process.env.NODE_ENV}-${process.env.TARO_ENV}`)
  if (process.env.NODE_ENV === 'test') {
    return {
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
      ],
    }
  }
  return { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]] }
}
