/** ResNet-50 on ImageNet, validation error in %, by images a GPU (Wu & He 2018, table 2). */
export const imagenetErrors = [
  { images: 2, batch: 34.7, group: 24.1 },
  { images: 4, batch: 27.3, group: 24.2 },
  { images: 8, batch: 24.8, group: 24.0 },
  { images: 16, batch: 23.7, group: 24.2 },
  { images: 32, batch: 23.6, group: 24.1 },
] as const;
