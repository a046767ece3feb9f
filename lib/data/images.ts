import 'server-only'

import { createHash } from 'node:crypto'

import { closedForAllAt } from '@/lib/domain/assignments/feedback'
import { IMAGE_TYPES, type CleanImage, type QuestionImage } from '@/lib/domain/images/image'
import { readImage, type ImageRefusal } from '@/lib/domain/images/read-image'
import { refuse, ok, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database, type Prisma } from './db'
import { TERMS_FIELDS } from './terms'
import { requireTeacher, requireViewer } from './viewer'

/** The images that one teacher may have uploaded. */
const MOST_IMAGES = 2000

/** How long an upload waits to be used in a question. */
const UNUSED_DAYS = 30

/** An uploaded image; what it says to whoever cannot see it is for its question to tell. */
export type UploadedImage = Omit<QuestionImage, 'alt'>

/**
 * Keeps an image that the viewer, a teacher, may put into questions from now on. It is cleaned of what does not show it
 * (`readImage`); the same image uploaded twice is one.
 */
export async function addImage(
  file: Uint8Array,
): Promise<Result<UploadedImage, { code: ImageRefusal | 'too-many' }>> {
  const viewer = await requireTeacher()
  const read = readImage(file)
  if (!read.ok) return read
  const now = await requestTime()
  await forgetUnused(viewer.id, now)
  if ((await db.imageUpload.count({ where: { ownerId: viewer.id } })) >= MOST_IMAGES)
    return refuse('too-many')
  const { width, height } = read.value
  return ok({ hash: await store(viewer.id, read.value, now), width, height })
}

async function store(
  ownerId: string,
  { type, width, height, bytes }: CleanImage,
  now: Date,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  await db.$transaction(async (tx) => {
    const image = { hash, mediaType: type, width, height, bytes, uploadedAt: now }
    await tx.image.createMany({ data: image, skipDuplicates: true })
    const upload = { ownerId, imageHash: hash, uploadedAt: now }
    await tx.imageUpload.createMany({ data: upload, skipDuplicates: true })
  })
  return hash
}

/** Lets go of the uploads of a teacher that no question took up in time. */
async function forgetUnused(ownerId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNUSED_DAYS * 86_400_000)
  const unused = { uploadedAt: { lt: before }, image: { versions: { none: {} } } }
  await db.imageUpload.deleteMany({ where: { ownerId, ...unused } })
  await dropOrphans(db)
}

/** Deletes the images that nobody has and no question shows. A step of other functions of lib/data. */
export async function dropOrphans(database: Database): Promise<void> {
  await database.image.deleteMany({ where: { uploads: { none: {} }, versions: { none: {} } } })
}

/** An image as a browser gets it. */
export interface ImageFile {
  readonly type: (typeof IMAGE_TYPES)[number]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The image of this name for whoever may see a question that shows it: who uploaded it or has it in a set, teaches a class
 * that is asked it or teaches at all while its set is shared by a link, began an attempt that asks it, has a card of it, or is in a class that was asked it and can answer no
 * more. Null for everybody else, and where there is none.
 */
export async function getImage(hash: string): Promise<ImageFile | null> {
  const viewer = await requireViewer()
  if (!/^[0-9a-f]{64}$/.test(hash)) return null
  const isTheirs = {
    OR: [
      ownedBy(viewer.id),
      { versions: { some: askedOf(viewer.id) } },
      ...(viewer.role === 'student' ? [] : [SHARED]),
    ],
  }
  const select = { mediaType: true, bytes: true } as const
  const image =
    (await db.image.findFirst({ where: { hash, ...isTheirs }, select })) ??
    ((await wasAsked(viewer.id, hash)) ? await db.image.findUnique({ where: { hash }, select }) : null)
  const type = IMAGE_TYPES.find((each) => each === image?.mediaType)
  return image && type ? { type, bytes: image.bytes } : null
}

/** What a teacher may put into questions: uploads, and what is in a set of theirs already. */
const ownedBy = (userId: string): Prisma.ImageWhereInput => ({
  OR: [
    { uploads: { some: { ownerId: userId } } },
    { versions: { some: { question: { questionSet: { ownerId: userId } } } } },
  ],
})

/** Shown by a set that its owner shares with the teachers here: to name the image, they must have seen the set. */
const SHARED = {
  versions: {
    some: {
      question: { questionSet: { link: { isNot: null }, deletedAt: null, owner: { disabledAt: null } } },
    },
  },
} satisfies Prisma.ImageWhereInput

/** Questions that somebody was asked in an attempt or has a card of, or that a class they teach is asked. */
function askedOf(userId: string): Prisma.QuestionVersionWhereInput {
  const member = { userId, removedAt: null }
  const taught = {
    OR: [{ ownerId: userId }, { memberships: { some: { ...member, role: 'teacher' as const } } }],
  }
  const begun = { class: { memberships: { some: member } }, attempts: { some: { userId } } }
  const assigned = { assignments: { some: { OR: [{ class: taught }, begun] } } }
  return { OR: [{ cards: { some: { userId } } }, { items: { some: { setVersion: assigned } } }] }
}

/** Whether a class of theirs was asked a question with it, and nobody can answer any more. */
async function wasAsked(userId: string, imageHash: string): Promise<boolean> {
  const assignments = await db.assignment.findMany({
    where: {
      withdrawnAt: null,
      class: { memberships: { some: { userId, removedAt: null } } },
      setVersion: { items: { some: { questionVersion: { imageHash } } } },
    },
    select: TERMS_FIELDS,
  })
  const now = await requestTime()
  return assignments.some((assignment) => now >= closedForAllAt(assignment))
}

/**
 * Whether all these images are there in this size, and are the viewer's to put into questions. A step of other functions
 * of lib/data.
 */
export async function mayUse(
  database: Database,
  ownerId: string,
  images: readonly UploadedImage[],
): Promise<boolean> {
  const named = new Map(images.map((image) => [image.hash, image]))
  if (named.size === 0) return true
  const known = await database.image.findMany({
    where: { hash: { in: [...named.keys()] }, ...ownedBy(ownerId) },
    select: { hash: true, width: true, height: true },
  })
  return (
    known.length === named.size &&
    images.every(({ hash, width, height }) =>
      known.some((image) => image.hash === hash && image.width === width && image.height === height),
    )
  )
}
