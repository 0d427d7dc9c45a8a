#!/bin/sh
# Met en ligne, par SFTP, un dossier entier : sh docs/hosting/envoyer-par-sftp.sh public
# Le site est copié à côté de celui qui est en ligne, puis les deux changent de nom : un envoi coupé ne laisse jamais la
# moitié d’un site. L’ancien reste, sous un nom daté : pour y revenir, on lui rend le sien.
#   SFTP_COMPTE          compte@serveur
#   SFTP_DOSSIER         le dossier du site sur le serveur, par exemple www
#   SFTP_ATTENTE         un dossier que le public ne lit pas, où le site se copie et où l’ancien se garde, par exemple
#                        publications ; absent, c’est à côté du site. Gardez les deux derniers, effacez les autres.
#   SFTP_CLE             le fichier de la clé privée, que ce compte seul connaît
#   SFTP_SERVEUR_CONNU   le fichier qui dit à quoi se reconnaît le serveur (ssh-keyscan l’écrit)
set -eu
site=$1
dossier=${SFTP_DOSSIER%/}
attente=${SFTP_ATTENTE:-}
attente=${attente%/}
# À côté du site, ou dans le dossier qui attend.
autre=${attente:+$attente/$(basename "$dossier")}
autre=${autre:-$dossier}
jour=$(date -u +%Y-%m-%d-%H%M%S)
cle=$(mktemp)
trap 'rm -f "$cle"' EXIT
# ssh refuse une clé que d’autres peuvent lire.
cat "$SFTP_CLE" >"$cle"
# « /. » prend aussi les fichiers cachés ; « - » passe outre quand il n’y a pas encore de site.
sftp -b - -i "$cle" -o StrictHostKeyChecking=yes -o UserKnownHostsFile="$SFTP_SERVEUR_CONNU" "$SFTP_COMPTE" <<FIN
mkdir $autre-nouveau-$jour
put -r $site/. $autre-nouveau-$jour
-rename $dossier $autre-avant-$jour
rename $autre-nouveau-$jour $dossier
FIN
