export default definePageConfig({ navigationBarTitleText: 'Rooms and places' })
