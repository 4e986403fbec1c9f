# Builds and checks the project: ./build.ps1 [target …]; without a target, Build, Format and Test.
# .ci/run reads the commands below: keep each target on one line, `Name = 'command'`.
param([string[]] $Targets = @('Build', 'Format', 'Test'))
$ErrorActionPreference = 'Stop'
$commands = [ordered]@{
    Build     = 'dotnet build Annotator.sln -c Release'
    Format    = 'dotnet format Annotator.sln --verify-no-changes --no-restore'
    Test      = 'dotnet test Annotator.sln -c Release --no-build'
    Pack      = 'dotnet pack Annotator.sln -c Release --no-build -o artifacts'
    Benchmark = 'dotnet run -c Release --project tests/Annotator.Benchmarks -- --filter *'
    Version   = 'dotnet --version'
}
foreach ($target in $Targets) {
    if (-not $commands.Contains($target)) { throw "'$target' is no target; give one of: $($commands.Keys -join ', ')" }
    & ([scriptblock]::Create($commands[$target]))
    if ($LASTEXITCODE -ne 0) { throw "$target failed: '$($commands[$target])' ended with $LASTEXITCODE" }
}
