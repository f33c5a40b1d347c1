#!/bin/sh
# Restores a Rostrum server into an empty database. Usage: restore.sh FILE.dump, with DATABASE_URL and ROSTRUM_DATA set.
# The database must exist and be empty:  createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 rostrum
set -eu
umask 077
: "${DATABASE_URL:?Set DATABASE_URL to the empty database.}"
: "${ROSTRUM_DATA:?Set ROSTRUM_DATA to the folder of the server.}"
dump=${1:?Name the backup: restore.sh /var/backups/rostrum/rostrum-20260101T000000Z.dump}
if [ "$(psql "$DATABASE_URL" -Atc "SELECT to_regclass('act') IS NOT NULL")" = t ]; then
  echo "restore.sh: this database has a record already. Make an empty one, and name it in DATABASE_URL." >&2
  exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$DATABASE_URL" "$dump"
keys=${dump%.dump}.keys.tar
if [ -f "$keys" ]; then
  mkdir -p "$ROSTRUM_DATA"
  tar -C "$ROSTRUM_DATA" -xf "$keys"
fi
echo "Restored. Verify it now: rostrum verify --database \"\$DATABASE_URL\" --checkpoint THE-LAST-ONE-YOU-KEPT"
