@echo off
rem Shows the site on this computer: to double-click. It was written for Windows 10 and 11, where nobody has tried it yet.
chcp 65001 >nul
title Le site sur cet ordinateur
rem pushd, not cd: it gives a letter to a shared folder.
pushd "%~dp0.."

rem Node as an archive that its user extracted, without being administrator.
if exist "%USERPROFILE%\node\node.exe" set "PATH=%USERPROFILE%\node;%PATH%"
where node >nul 2>nul
if errorlevel 1 goto without_node
node -e "const [major, minor] = process.versions.node.split('.').map(Number); process.exit(major > 22 || (major === 22 && minor >= 18) ? 0 : 1)"
if errorlevel 1 goto old_node

rem The packages are installed again when the list of the project has changed.
fc /b package-lock.json node_modules\package-lock.installed >nul 2>nul
if not errorlevel 1 goto start
echo Téléchargement de ce dont le site a besoin : une minute ou deux.
call npm ci
if errorlevel 1 goto without_packages
copy /y package-lock.json node_modules\package-lock.installed >nul

:start
start "Commandes du site" cmd /k "chcp 65001 >nul & echo Tapez ici les commandes des guides, par exemple : npm run relire"
echo Le site démarre : le navigateur s'ouvre quand il est prêt. Gardez cette fenêtre ouverte.
echo Pour arrêter le site : Ctrl et C, ou fermez cette fenêtre.
call npm run dev -- --open
if errorlevel 1 goto stopped
popd
exit /b 0

:without_node
echo Node manque sur cet ordinateur.
echo Voyez « Installer, sous Windows » dans docs\premiere-fois.md, ou demandez Node 24 au service informatique.
goto failed

:old_node
echo Node est trop ancien sur cet ordinateur : le site demande la version 22.18 au moins, de préférence la 24.
echo Voyez « Installer, sous Windows » dans docs\premiere-fois.md, ou demandez Node 24 au service informatique.
goto failed

:without_packages
echo Les paquets ne se sont pas téléchargés.
echo Transmettez les lignes qui précèdent au service informatique : le réseau les a peut-être refusés.
goto failed

:stopped
echo Le site s'est arrêté. Si ce n'est pas vous, lisez les lignes qui précèdent, puis docs\messages.md.

:failed
echo.
pause
popd
exit /b 1
