#!/bin/sh
# Backs up a Rostrum server: its database and its keys. Usage: backup.sh FOLDER, with DATABASE_URL and ROSTRUM_DATA set.
# The dump is a consistent snapshot, taken while the server runs. Copy the folder to another machine, and try restore.sh now and then.
set -eu
umask 077
: "${DATABASE_URL:?Set DATABASE_URL to the database of the server.}"
: "${ROSTRUM_DATA:?Set ROSTRUM_DATA to the folder of the server.}"
folder=${1:?Name the folder for backups: backup.sh /var/backups/rostrum}
mkdir -p "$folder"
name=rostrum-$(date -u +%Y%m%dT%H%M%SZ)
pg_dump --format=custom --no-owner --no-privileges --file="$folder/$name.dump.part" "$DATABASE_URL"
mv "$folder/$name.dump.part" "$folder/$name.dump"
if [ -d "$ROSTRUM_DATA/keys" ]; then
  tar -C "$ROSTRUM_DATA" -cf "$folder/$name.keys.tar" keys
fi
echo "$folder/$name.dump"
