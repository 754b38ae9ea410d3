/** A browser is nobody to WeChat: the service keeps nothing that belongs to its reader. */
export const PersonalDataCard = () => null
