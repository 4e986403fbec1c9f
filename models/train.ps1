# Makes the models again from the data beside the repository, from its root: ./models/train.ps1 [target …]. Lists and Verbs come first where the lists have changed.
# Each target is one line, `Name = 'command'`, as in build.ps1.
param([string[]] $Targets = @('Corpus', 'Standoff', 'More', 'Base', 'Silver', 'Tagger', 'Quotes', 'Speakers'), [string] $Data = '../shared/data', [string] $Gold = '../shared/gold', [string] $Models = 'models', [string] $Out = 'artifacts')
$ErrorActionPreference = 'Stop'
New-Item -ItemType Directory -Force $Out | Out-Null
$commands = [ordered]@{
    Lists    = 'dotnet run -c Release --project src/Annotator.Training -- lexicons $Data $Models src/Annotator.Training/Lexicons/Seeds'
    Verbs    = 'dotnet run -c Release --project src/Annotator.Training -- verbs $Data $Models src/Annotator.Training/Quotes/Seeds/reporting_verbs.tsv'
    Corpus   = 'dotnet run -c Release --project src/Annotator.Training -- corpus --write src/Annotator.Training/Corpus/Pages $Out/own.jsonl'
    Standoff = 'dotnet run -c Release --project src/Annotator.Training -- corpus --attach src/Annotator.Training/Corpus/Standoff $Data/silver/pages.jsonl.gz $Data/wikinews/train.jsonl $Out/standoff.jsonl'
    More     = 'dotnet run -c Release --project src/Annotator.Training -- corpus --attach src/Annotator.Training/Corpus/More $Data/silver/pages.jsonl.gz $Out/more.jsonl'
    Clusters = 'dotnet run -c Release --project src/Annotator.Training -- clusters $Data/raw/orangesum_articles.txt.gz $Out/clusters.txt --exclude $Gold/orange-dev.jsonl'
    Base     = 'dotnet run -c Release --project src/Annotator.Training -- train $Out/base.model $Models/entities.model $Data/wikinews/train.jsonl:1:mend $Data/press/train.jsonl $Out/own.jsonl:1.6 $Data/silver/pages.jsonl.gz:0.4:mend --capitals 2'
    Silver   = 'dotnet run -c Release --project src/Annotator.Training -- silver $Data/silver/pages.jsonl.gz $Out/base.model 0.5 $Out/silver.jsonl.gz'
    Tagger   = 'dotnet run -c Release --project src/Annotator.Training -- train $Models/entities.model $Models/entities.model $Data/wikinews/train.jsonl:1:mend $Data/press/train.jsonl $Out/own.jsonl:1.6 $Out/silver.jsonl.gz:0.4 --capitals 2 --members 4 --drop 0.1 --calibrate 4 --dev $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl'
    Quotes   = 'dotnet run -c Release --project src/Annotator.Training -- quotes $Models/quotes.model $Data/press/train.jsonl $Out/own.jsonl:0.4 $Out/standoff.jsonl:0.5 --dev $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl'
    Speakers = 'dotnet run -c Release --project src/Annotator.Training -- speakers train $Models/speakers.model $Data/press/train.jsonl $Out/own.jsonl:0.4 $Out/standoff.jsonl:0.5 $Out/more.jsonl:0.5 --dev $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl'
    Tokens   = 'dotnet run -c Release --project src/Annotator.Training -- train-ml $Out/tokens.zip $Data/wikinews/train.jsonl $Data/press/train.jsonl $Out/own.jsonl --dev $Gold/wikinews-dev.jsonl $Gold/press-dev.jsonl $Gold/orange-dev.jsonl'
    Example  = 'dotnet run -c Release --project src/Annotator.Training -- train $Out/products.model - $Models/examples/products.jsonl --epochs 16 --dev $Models/examples/products-test.jsonl'
}
foreach ($target in $Targets) {
    if (-not $commands.Contains($target)) { throw "'$target' is no target; give one of: $($commands.Keys -join ', ')" }
    & ([scriptblock]::Create($commands[$target]))
    if ($LASTEXITCODE -ne 0) { throw "$target failed: '$($commands[$target])' ended with $LASTEXITCODE" }
}
