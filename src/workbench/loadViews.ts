/** The picture in both views, and the way between them; comes when the cube is first chosen. */
export const loadViews = async () => (await import('./PictureViews')).PictureViews;
