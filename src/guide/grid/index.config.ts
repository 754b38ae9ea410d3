export default definePageConfig({ navigationBarTitleText: 'Rooms', disableScroll: false })
