#!/bin/sh
# Met en ligne, par SFTP, un dossier entier : sh docs/hosting/envoyer-par-sftp.sh public
# Le site est copié à côté de celui qui est en ligne, puis les deux changent de nom : un envoi coupé ne laisse jamais la
# moitié d’un site. L’ancien reste, sous un nom daté : pour y revenir, on lui rend le sien.
#   SFTP_COMPTE          compte@serveur
#   SFTP_DOSSIER         le dossier du site sur le serveur, par exemple www
#   SFTP_CLE             le fichier de la clé privée, que ce compte seul connaît
#   SFTP_SERVEUR_CONNU   le fichier qui dit à quoi se reconnaît le serveur (ssh-keyscan l’écrit)
set -eu
site=$1
jour=$(date -u +%Y-%m-%d-%H%M%S)
cle=$(mktemp)
trap 'rm -f "$cle"' EXIT
# ssh refuse une clé que d’autres peuvent lire.
cat "$SFTP_CLE" >"$cle"
# « /. » prend aussi les fichiers cachés ; « - » passe outre quand il n’y a pas encore de site.
sftp -b - -i "$cle" -o StrictHostKeyChecking=yes -o UserKnownHostsFile="$SFTP_SERVEUR_CONNU" "$SFTP_COMPTE" <<FIN
mkdir $SFTP_DOSSIER-nouveau-$jour
put -r $site/. $SFTP_DOSSIER-nouveau-$jour
-rename $SFTP_DOSSIER $SFTP_DOSSIER-avant-$jour
rename $SFTP_DOSSIER-nouveau-$jour $SFTP_DOSSIER
FIN
