@echo off
rem Starts Gangmu. Needs Java 17 or newer: that of JAVA_HOME, else that of the path. Options for it: GANGMU_OPTS.
rem
rem Java keeps the classes of each command, ready to be used, in an archive under the user's local data; it is made
rem when the command is first used, and made anew for another Java or another Gangmu.
setlocal
set "JAR=%~dp0..\lib\gangmu.jar"
set "JAVA=java"
set "CLASSES="
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java"
  for %%f in ("%JAVA_HOME%\lib\modules") do set "CLASSES=-%%~zf"
) else (
  where java >nul 2>nul || (
    echo gangmu: no Java found: install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
  )
)
set "COMMAND=help"
for %%c in (import build serve check publish init) do if "%~1"=="%%c" set "COMMAND=%%c"
rem the preview ends by being stopped; until then it does what a build does
set "KEEP=yes"
if "%COMMAND%"=="serve" (
  set "COMMAND=build"
  set "KEEP="
)
set "CACHE=%LOCALAPPDATA%\gangmu"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
for %%f in ("%JAR%") do set "ARCHIVE=%CACHE%\@project.version@-%%~zf%CLASSES%-%COMMAND%.jsa"
set "SHARE=-Xshare:auto"
if defined KEEP if exist "%CACHE%" set "SHARE=-XX:ArchiveClassesAtExit=%ARCHIVE%"
if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" "%SHARE%" -Xlog:disable -XX:+UseSerialGC %GANGMU_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
