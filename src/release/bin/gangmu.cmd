@echo off
rem Starts Gangmu. Needs Java 17 or newer: that of JAVA_HOME, else that of the path. Options for it: GANGMU_OPTS.
setlocal
set "JAR=%~dp0..\lib\gangmu.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "COMMAND=help"
for %%c in (import build serve check publish init) do if "%~1"=="%%c" set "COMMAND=%%c"
set "CACHE=%LOCALAPPDATA%\gangmu"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
set "ARCHIVE=%CACHE%\@project.version@-%COMMAND%.jsa"
set "SHARE=-XX:ArchiveClassesAtExit=%ARCHIVE%"
if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile=%ARCHIVE%"
if "%COMMAND%"=="serve" set "SHARE=-Xshare:auto"
"%JAVA%" "%SHARE%" -Xlog:disable -XX:+UseSerialGC %GANGMU_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
