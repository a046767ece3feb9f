// Prisma's driver for PostgreSQL, made fit for the schema engine.
import { randomUUID } from 'node:crypto'

import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL's type numbers (pg_type.oid). */
const CHAR = 18
const TEXT = 25

/**
 * PrismaPg 7.10 is made for queries. Four things about it would harm migrations, and are mended here:
 *
 * - `executeScript` splits the script at every semicolon, which breaks function bodies and strings, and is not atomic;
 * - it cannot read the "char" columns of PostgreSQL's own catalogue, so no database can be introspected;
 * - its shadow database is the real one if it was given a connection string;
 * - it drops the shadow database before it closes its own connections to it.
 */
export class MigrationAdapter extends PrismaPg {
  /** @type {import('pg').Pool[]} */
  #pools = []
  #connection

  /** @param {pg.ClientConfig} connection as separate fields, never a connection string */
  constructor(connection) {
    super({ ...connection, max: 1 })
    this.#connection = connection
  }

  /** @override */
  async connect() {
    const driver = await super.connect()
    const pool = driver.underlyingDriver()
    this.#pools.push(pool)
    // Without parameters this is one simple query, so one implicit transaction.
    driver.executeScript = async (sql) => void (await pool.query(sql))
    readCharColumns(driver)
    return driver
  }

  /** @override */
  async connectToShadowDb() {
    const database = `shadow_${randomUUID().replaceAll('-', '')}`
    await this.#administer(`create database ${database}`)
    const shadow = await new MigrationAdapter({ ...this.#connection, database }).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await this.#administer(`drop database ${database} with (force)`)
    }
    return shadow
  }

  /** Closes the connections that the engine leaves open. */
  async close() {
    await Promise.all(this.#pools.map((pool) => pool.end()))
  }

  /** @param {string} sql */
  async #administer(sql) {
    const client = new pg.Client(this.#connection)
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
}

/**
 * Reads "char" columns as text on the way in and names them characters on the way out.
 *
 * @param {Awaited<ReturnType<PrismaPg['connect']>>} driver
 */
function readCharColumns(driver) {
  /** @type {number[]} */
  let charColumns = []
  const perform = driver['performIO'].bind(driver)
  driver['performIO'] = async (/** @type {Parameters<typeof perform>[0]} */ query) => {
    const result = await perform(query)
    charColumns = []
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== CHAR) continue
      charColumns.push(index)
      field.dataTypeID = TEXT
    }
    return result
  }
  const queryRaw = driver.queryRaw.bind(driver)
  driver.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}
