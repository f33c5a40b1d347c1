/**
 * The tables of the record, as PostgreSQL 15 and later take them.
 *
 * Appending is one function, so that a batch is one question to the server: it takes the lock on the head, sees that the batch
 * follows from it and holds nothing that is there already, and writes all or nothing.
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
  `CREATE FUNCTION append_acts(known_position bigint, known_hash text, batch jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    head record_head%ROWTYPE;
    repeated jsonb;
    last act%ROWTYPE;
    written bigint;
  BEGIN
    SELECT * INTO head FROM record_head FOR UPDATE;
    IF head.position <> known_position OR head.hash <> known_hash THEN
      RETURN '{"kind": "behind"}';
    END IF;
    SELECT jsonb_object_agg(present.idempotency_key, present.position) INTO repeated
      FROM jsonb_to_recordset(batch) AS coming(idempotency_key text)
      JOIN act AS present ON present.idempotency_key = coming.idempotency_key;
    IF repeated IS NOT NULL THEN
      RETURN jsonb_build_object('kind', 'repeated', 'positions', repeated);
    END IF;
    INSERT INTO act SELECT * FROM jsonb_to_recordset(batch) AS coming(
      position bigint, process text, matter text, version integer, name text, payload jsonb, bearer text, authority jsonb,
      happened_at timestamptz, recorded_at timestamptz, previous_hash text, hash text, idempotency_key text);
    GET DIAGNOSTICS written = ROW_COUNT;
    SELECT * INTO last FROM act ORDER BY position DESC LIMIT 1;
    IF last.position <> known_position + written THEN
      RAISE EXCEPTION 'The batch leaves a gap in the record.' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE record_head SET position = last.position, hash = last.hash;
    PERFORM pg_notify('rostrum_record', last.position::text);
    RETURN '{"kind": "appended"}';
  END $$`,
  `CREATE TABLE person (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    data jsonb,
    kept_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz
  )`,
];
