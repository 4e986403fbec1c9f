# Scores the models on the sets beside the repository, from its root: ./models/evaluate.ps1 [target …].
# Each target is one line, `Name = 'command'`, as in build.ps1.
param([string[]] $Targets = @('Sets'), [string] $Gold = '../shared/gold', [string] $Models = 'models', [string] $Out = 'artifacts')
$ErrorActionPreference = 'Stop'
$commands = [ordered]@{
    Sets     = 'dotnet run -c Release --project src/Annotator.Console -- evaluate $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl $Gold/seed.jsonl --models $Models'
    Brief    = 'dotnet run -c Release --project src/Annotator.Console -- evaluate $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl $Gold/seed.jsonl --models $Models --brief'
    Json     = 'dotnet run -c Release --project src/Annotator.Console -- evaluate $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl $Gold/seed.jsonl --models $Models --format json'
    Speakers = 'dotnet run -c Release --project src/Annotator.Training -- speakers score $Gold/press-dev.jsonl $Gold/orange-dev.jsonl $Gold/wikinews-dev.jsonl'
    Example  = 'dotnet run -c Release --project src/Annotator.Console -- evaluate $Models/examples/products-test.jsonl --types PRODUCT --tagger $Out/products.model'
}
foreach ($target in $Targets) {
    if (-not $commands.Contains($target)) { throw "'$target' is no target; give one of: $($commands.Keys -join ', ')" }
    & ([scriptblock]::Create($commands[$target]))
    if ($LASTEXITCODE -ne 0) { throw "$target failed: '$($commands[$target])' ended with $LASTEXITCODE" }
}
