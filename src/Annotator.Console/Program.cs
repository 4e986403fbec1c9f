using Annotator.Console;

return CommandTable.Create().Parse(args).Invoke();
