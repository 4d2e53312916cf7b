@echo off
rem Starts Tilsynslupe on Windows. Builds what is missing on first use, and again when the sources have changed.
rem   JAVA_HOME               the JDK to use (17 or newer); else the java on the PATH
rem   TILSYNSLUPE_JAVA_OPTS   more options to the JVM, for instance -Xmx2g
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "APP=%ROOT%\target\app"
set "JAR=%APP%\tilsynslupe.jar"
set "SOURCES=%APP%\kilder.txt"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  >&2 echo Feil: Finner ikke Java. Installer JDK 17 eller nyere, eller sett JAVA_HOME.
  exit /b 5
)

rem The JVM writes UTF-8; the console must read it. The old code page is set back at the end.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "OLDPAGE=%%P"
chcp 65001 >nul

rem The sources' times and sizes, compared with those of the last build.
if not exist "%APP%" mkdir "%APP%"
set "NOW=%APP%\kilder-%RANDOM%%RANDOM%.txt"
(
  for %%F in ("%ROOT%\pom.xml") do @echo %%~tzF %%~nxF
  for /r "%ROOT%\src\main" %%F in (*) do @echo %%~tzF %%~nxF
) > "%NOW%"
if not exist "%JAR%" goto build
if not exist "%SOURCES%" goto build
fc /b "%NOW%" "%SOURCES%" >nul 2>&1
if errorlevel 1 goto build
del "%NOW%" >nul 2>&1
goto start

:build
>&2 echo Bygger Tilsynslupe (bare ved første gangs bruk og etter endringer i kildekoden) ...
if exist "%APP%\klassedata" rmdir /s /q "%APP%\klassedata" >nul 2>&1
pushd "%ROOT%"
call mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true -Dbuild.folder=target/app -P !static-checks package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  del "%NOW%" >nul 2>&1
  >&2 echo Feil: Byggingen stoppet. Trengs: Maven 3.8 eller nyere på PATH, og nettilgang til Maven-pakker.
  chcp %OLDPAGE% >nul
  exit /b 5
)
move /y "%NOW%" "%SOURCES%" >nul

:start
rem The arguments of the JVM stand in a file, away from the limit of 8191 characters. The class path is a
rem wildcard, which java itself opens: an argument file is read in the system's code page, and a path with
rem letters outside it would not survive being written there.
set "ARGS=%APP%\jvm.args"
if not exist "%ARGS%" (
  > "%ARGS%" echo -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true
)
set "CP=%JAR%;%APP%\lib\*"

rem The class-data archive: one for each JVM, removed at each build. A failed dump is remembered, not reported.
set "VM=java"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:"version"') do set "VM=%%~V"
set "ARCHIVE=%APP%\klassedata\%VM%.jsa"
if not exist "%APP%\klassedata" mkdir "%APP%\klassedata" >nul 2>&1
if not exist "%ARCHIVE%" if not exist "%ARCHIVE%.nei" (
  "%JAVA%" "-XX:ArchiveClassesAtExit=%ARCHIVE%" -XX:+UseSerialGC "@%ARGS%" -cp "%CP%" no.tilsynslupe.cli.StartupTraining >nul 2>&1
  if not exist "%ARCHIVE%" echo nei> "%ARCHIVE%.nei"
)
set "SHARE=-Xshare:auto"
if exist "%ARCHIVE%" set SHARE=-Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%"

rem The short commands end before an optimising compiler pays; the long ones live from it.
set "MODE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%C in (check sjekk validate valider restart run kjor schedule planlegg) do if /i "%~1"=="%%C" set "MODE=-XX:+UseParallelGC -XX:MaxInlineLevel=9 -XX:MaxInlineSize=25 -XX:FreqInlineSize=150 -XX:InlineSmallCode=1500 -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=30000"

"%JAVA%" %MODE% %SHARE% "@%ARGS%" %TILSYNSLUPE_JAVA_OPTS% -cp "%CP%" no.tilsynslupe.cli.Main %*
set "CODE=%ERRORLEVEL%"
chcp %OLDPAGE% >nul
exit /b %CODE%
