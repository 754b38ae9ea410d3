export default definePageConfig({ navigationBarTitleText: 'Places on the plan' })
