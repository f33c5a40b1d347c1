/**
 * The tables of the record, as PostgreSQL 15 and later take them.
 */
export const recordStatements: readonly string[] = [
  `CREATE TABLE act (
    position bigint PRIMARY KEY,
    process text NOT NULL,
    matter text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    payload jsonb,
    bearer text,
    authority jsonb,
    happened_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    idempotency_key text,
    UNIQUE (process, matter, version)
  )`,
  'CREATE UNIQUE INDEX act_idempotency_key ON act (idempotency_key) WHERE idempotency_key IS NOT NULL',
  `CREATE TABLE record_head (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    position bigint NOT NULL,
    hash text NOT NULL
  )`,
  `INSERT INTO record_head (position, hash) VALUES (0, repeat('0', 64))`,
  `CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The record is append-only: % on % is refused. A correction is a new act.', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END $$`,
  `CREATE TRIGGER act_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record()`,
  `CREATE TRIGGER record_head_stays BEFORE DELETE OR TRUNCATE ON record_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record()`,
  `CREATE TABLE person (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    data jsonb,
    kept_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz
  )`,
];

/**
 * Appending is one function, so that a batch is one question to the server: it takes the lock on the head, sees that the batch
 * follows from it and holds nothing that is there already, and writes all or nothing.
 *
 * Acts come as the JSON of which their hashes were made, each with its hash and key at the end; of the
 * keys, only those are looked for that may be there.
 */
export const appendStatements: readonly string[] = [
  'DROP FUNCTION IF EXISTS append_acts(bigint, text, jsonb)',
  `CREATE FUNCTION append_acts(known_position bigint, known_hash text, batch json, keys text[])
  RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    head record_head%ROWTYPE;
    repeated jsonb;
    written bigint;
    last_position bigint;
    last_hash text;
  BEGIN
    SELECT * INTO head FROM record_head FOR UPDATE;
    IF head.position <> known_position OR head.hash <> known_hash THEN
      RETURN '{"kind": "behind"}';
    END IF;
    IF cardinality(keys) > 0 THEN
      SELECT jsonb_object_agg(idempotency_key, position) INTO repeated FROM act WHERE idempotency_key = ANY(keys);
      IF repeated IS NOT NULL THEN
        RETURN jsonb_build_object('kind', 'repeated', 'positions', repeated);
      END IF;
    END IF;
    INSERT INTO act (position, process, matter, version, name, payload, bearer, authority,
        happened_at, recorded_at, previous_hash, hash, idempotency_key)
      SELECT position, process, matter, version, name, payload, bearer, authority,
        "happenedAt", "recordedAt", "previousHash", hash, "idempotencyKey"
      FROM json_to_recordset(batch) AS coming(
        position bigint, process text, matter text, version integer, name text, payload jsonb, bearer text, authority jsonb,
        "happenedAt" timestamptz, "recordedAt" timestamptz, "previousHash" text, hash text, "idempotencyKey" text);
    GET DIAGNOSTICS written = ROW_COUNT;
    SELECT position, hash INTO last_position, last_hash FROM act ORDER BY position DESC LIMIT 1;
    IF last_position <> known_position + written THEN
      RAISE EXCEPTION 'The batch leaves a gap in the record.' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE record_head SET position = last_position, hash = last_hash;
    PERFORM pg_notify('rostrum_record', last_position::text);
    RETURN '{"kind": "appended"}';
  END $$`,
];
