export default definePageConfig({ navigationBarTitleText: 'Your own item' })
