import type { Upload } from '#shared/domain/contact/upload.ts';

/** The page of one uploaded file. */
export function uploadPath({ side, uploadId }: Pick<Upload, 'side' | 'uploadId'>): string {
  return `/people/${side}/uploads/${uploadId}`;
}
