/** WeChat does not know a browser's reader, so the service keeps nothing of them. */
export const PersonalDataCard = () => null
